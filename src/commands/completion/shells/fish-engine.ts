/**
 * The functions of the completion for fish: what stands on the line, and words that are made of others.
 *
 * @param taking the options that take a value
 */
export const fishEngine = (taking: readonly string[], extensions: readonly string[]): string => `\
# The command and what it was given, without options and their values.
function __pressrel_words
    set -l words (commandline -opc)
    set -e words[1]
    set -l is_value no
    set -l is_rest no
    for word in $words
        if test $is_value = yes
            set is_value no
        else if test $is_rest = yes
            printf '%s\\n' $word
        else
            switch $word
                case --
                    set is_rest yes
                case ${taking.join(' ')}
                    set is_value yes
                case '-*'
                case '*'
                    printf '%s\\n' $word
            end
        end
    end
end

# Whether the command is one of these.
function __pressrel_uses
    set -l words (__pressrel_words)
    contains -- "$words[1]" $argv
end

# Whether so many words stand there: 0 before the command, 1 after it.
function __pressrel_has
    test (count (__pressrel_words)) = $argv[1]
end

# What stands of a value: of “--only=quotes,da” it is “quotes,da”.
function __pressrel_value
    string replace -r -- '^--[^=]*=' '' (commandline -ct)
end

# One word or several with commas: “quotes,dates”.
function __pressrel_several
    set -l value (__pressrel_value)
    set -l stem (string replace -r -- '[^,]*$' '' "$value")
    for word in ($argv[1])
        set -l name (string split -- \\t $word)[1]
        string match -q -- "*,$name,*" ",$stem"; or printf '%s\\n' "$stem$word"
    end
end

# Two words with a colon between: “tone/hype:off”.
function __pressrel_pair
    set -l value (__pressrel_value)
    if string match -q -- '*:*' "$value"
        printf '%s\\n' (string replace -r -- ':.*' ':' "$value")$argv[2..-1]
    else
        $argv[1] | string replace -- \\t :\\t
    end
end

# Files and folders as fish completes them for a command that it does not know.
function __pressrel_paths
    complete -C "__pressrel_unknown_command "(__pressrel_value)
end

function __pressrel_folders
    __pressrel_paths | string match -r -- '.*/$'
end

function __pressrel_releases
    __pressrel_paths | string match -r -i -- '.*(?:/|\\.(?:${extensions.join('|')}))$'
end
`
