import type {CommandSpec} from '../../cli/command.js'

const installation = `
Example:
  pressrel completion fish -o ~/.config/fish/completions/pressrel.fish

fish reads the file of the example by itself.

bash: write into ~/.bashrc
  eval "$(pressrel completion bash)"
or, where bash-completion is installed, make the script once:
  pressrel completion bash -o ~/.local/share/bash-completion/completions/pressrel

zsh: write into ~/.zshrc, after “autoload -U compinit && compinit”
  source <(pressrel completion zsh)
or make the script once, and write “fpath=(~/.zfunc $fpath)” before compinit:
  pressrel completion zsh -o ~/.zfunc/_pressrel

The script starts no pressrel: it knows the rules and templates of this version.
After an update make it again, with --force.`

const spec: CommandSpec = {
  register(program) {
    program
      .command('completion')
      .argument('[shell]', 'bash, zsh or fish; that of $SHELL where none is named')
      .description('Print a script that completes commands, options and their values in your shell.')
      .addHelpText('after', installation)
      .action(async (shell, _, command) => (await import('./run.js')).run(program, shell, command.optsWithGlobals()))
  },
}

export default spec
