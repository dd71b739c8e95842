import { problem } from '@congvu/core'
import type { Command } from '@congvu/terminal'
import { completionOptions, shells } from '../declared.ts'
import { say } from '../say.ts'
import { begin, putText } from './begin.ts'

// Each script hands the words to `congvu __complete` and shows what comes back: one candidate a line, a tab, what it
// does. `:files` alone asks the shell for names of files.

const scripts: Readonly<Record<(typeof shells)[number], string>> = {
  bash: `# congvu: bash completion
_congvu() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    if [ "$line" = ":files" ]; then
      compopt -o default 2>/dev/null
      return
    fi
    COMPREPLY+=("\${line%%$'\\t'*}")
  done < <(congvu __complete "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _congvu congvu
`,
  zsh: `#compdef congvu
_congvu() {
  local line
  local -a candidates
  while IFS= read -r line; do
    if [[ "$line" == ":files" ]]; then
      _files
      return
    fi
    candidates+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done < <(congvu __complete "\${(@)words[2,CURRENT]}" 2>/dev/null)
  _describe congvu candidates
}
if [ "$funcstack[1]" = "_congvu" ]; then
  _congvu "$@"
else
  compdef _congvu congvu
fi
`,
  fish: `# congvu: fish completion
function __congvu_complete
  set -l words (commandline -opc) (commandline -ct)
  set -l found (congvu __complete $words[2..-1] 2>/dev/null)
  if test "$found" = ":files"
    __fish_complete_path (commandline -ct)
  else
    printf '%s\\n' $found
  end
end
complete -c congvu -f -a '(__congvu_complete)'
`,
}

/** What makes a shell complete the words of a command line. */
export const completion: Command = async (args, lang, io) => {
  const begun = await begin('completion', completionOptions, { least: 1, most: 1 }, args, lang, io)
  if (typeof begun === 'number') return begun
  const [given] = begun.names
  const shell = shells.find((each) => each === given)
  if (shell === undefined)
    return say.tellUsage(io, lang, [problem('one-of', '', { option: 'completion', given, options: shells })])
  return putText(io, scripts[shell])
}
