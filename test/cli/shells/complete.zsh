# zsh -f complete.zsh SETUP LINE…: what TAB offers after each line, in a zsh of its own that has read the file SETUP.
# What is offered goes to a file, one word a line; “==” stands between the lines.
zmodload zsh/zpty
setup=$1
shift
offered=$(mktemp)
prepared=$(mktemp)
cat > $prepared <<END
PROMPT=
setopt no_beep
autoload -U compinit
source $setup
bindkey '^I' complete-word
zle-line-init() { print -n 'ZLE''READY' }
zle -N zle-line-init
compadd() {
  # With -A, -D or -O compadd offers nothing.
  if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then
    builtin compadd "\$@"
    return \$?
  fi
  local -a found
  local -A before after ignored
  builtin compadd -A found "\$@"
  zparseopts -E -A ignored P:=before p:=before S:=after s:=after
  (( \$#found )) && print -rl -- "\$IPREFIX\${(v)before}"\${^found}"\${(v)after}" >> $offered
  builtin compadd "\$@"
}
END
zpty shell zsh -f -i
zpty -w shell "source $prepared"
zpty -r shell answer '*ZLEREADY*'
for line; do
  : > $offered
  # Control-U takes the line away, and the empty one gives a new prompt.
  zpty -w -n shell "$line"$'\t\x15\n'
  zpty -r shell answer '*ZLEREADY*'
  sort -u $offered
  print '=='
done
rm -f $offered $prepared
