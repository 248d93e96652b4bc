/**
 * The part of the completion for bash that knows nothing of pressrel. bash parts words at “:” and “=”, so that
 * `--rule=tone/hype:off` reaches it in five pieces; what it is given in return is only the last of them.
 */
export const bashEngine = `# Offers words that begin with $cur, after what already stands there ($1).
_pressrel_offer() {
  local stem=$1 word
  shift
  for word; do
    [[ $stem$word == "$cur"* ]] && COMPREPLY+=("$flag$stem$word")
  done
}

_pressrel_one() {
  _pressrel_offer '' "$@"
}

_pressrel_several() {
  local stem=\${cur%"\${cur##*,}"} word
  for word; do
    [[ ,$stem == *",$word,"* ]] || _pressrel_offer "$stem" "$word"
  done
}

_pressrel_pair() {
  local second=$1
  shift
  if [[ $cur == *:* ]]; then
    _pressrel_offer "\${cur%%:*}:" \${second//,/ }
    return
  fi
  type compopt >/dev/null 2>&1 && compopt -o nospace
  _pressrel_offer '' "\${@/%/:}"
}

_pressrel_paths() {
  local path
  type compopt >/dev/null 2>&1 && compopt -o filenames
  while IFS= read -r path; do
    COMPREPLY+=("$flag$path")
  done < <(compgen "$@" -- "$cur")
}

_pressrel_files() {
  _pressrel_paths -f
}

_pressrel_folders() {
  _pressrel_paths -d
}

_pressrel_anything() {
  :
}

# Puts the pieces of the line together again: words[] are those before the cursor, cur is the one that it stands in.
_pressrel_read_words() {
  local i piece glued=
  for ((i = 1; i <= COMP_CWORD; i++)); do
    piece=\${COMP_WORDS[i]}
    if [[ $piece && \${#words[@]} -gt 0 && ($glued || $piece == [:=]*) ]]; then
      words[\${#words[@]} - 1]+=$piece
    else
      words+=("$piece")
    fi
    [[ $piece == *[:=] ]] && glued=1 || glued=
  done
  cur=\${words[\${#words[@]} - 1]}
  unset "words[\${#words[@]} - 1]"
}

# Finds the command, what it was given, and the option whose value comes next.
_pressrel_read_line() {
  local word
  for word in "\${words[@]}"; do
    if [[ $option ]]; then
      option=
    elif [[ $word == -- && ! $is_rest ]]; then
      is_rest=1
    elif [[ $word == -* && ! $is_rest ]]; then
      _pressrel_takes "$word" && option=$word
    elif [[ $command ]]; then
      operands=$((operands + 1))
    else
      command=$word
    fi
  done
}

# bash puts back what stands before the last “:” or “=” where it parts words there, unless that is quoted.
_pressrel_strip() {
  local word=\${1//\\\\[:=]/} sign head='' i
  for sign in : =; do
    [[ $COMP_WORDBREAKS == *$sign* && $word == *$sign* ]] || continue
    [[ \${word%"\${word##*$sign}"} == "$head"* ]] && head=\${word%"\${word##*$sign}"}
  done
  for i in "\${!COMPREPLY[@]}"; do
    COMPREPLY[i]=\${COMPREPLY[i]#"$head"}
  done
}

_pressrel() {
  local IFS=$' \\t\\n' cur='' whole command='' option='' operands=0 is_rest='' flag='' values=''
  local -a words=()
  COMPREPLY=()
  _pressrel_read_words
  _pressrel_read_line
  whole=$cur
  if [[ \${COMP_WORDS[COMP_CWORD - 1]} == *[\\<\\>]* ]]; then
    values=files
  elif [[ $option ]]; then
    _pressrel_takes "$option"
  elif [[ $cur == --*=* && ! $is_rest ]]; then
    flag=\${cur%%=*}=
    cur=\${cur#*=}
    _pressrel_takes "\${flag%=}"
  elif [[ $cur == -* && ! $is_rest ]]; then
    _pressrel_options
    values="one $values"
  else
    _pressrel_operand
  fi
  [[ $values ]] || return 0
  # The words of these lists hold no blanks and no patterns.
  _pressrel_\${values%% *} \${values#"\${values%% *}"}
  _pressrel_strip "$whole"
}
`
