import { COMMANDS, type CommandName } from './commands.ts';
import { type Command, hint, type Options, parseCommand, type Values } from './parse.ts';

/** Exit code of a command that was called as it cannot be. */
const MISUSED = 2;

type OptionsOf<C> = C extends { options: infer O extends Options } ? O : Record<never, never>;

/** Ends the command with exit code 2 and a sentence: what was wrong with a word behind it, and what there is. */
export const refuse = (name: CommandName, sentence: string): never => {
  console.error(`${sentence} ${hint(name, COMMANDS[name])}`);
  process.exit(MISUSED);
};

/**
 * Reads the words that stand behind a command of package.json. Asked for help, it prints it and ends with 0; called as it
 * cannot be, it ends with 2 and one sentence.
 */
export const readCommand = <Name extends CommandName>(
  name: Name,
): { values: Values<OptionsOf<(typeof COMMANDS)[Name]>>; operands: readonly string[] } => {
  const command: Command = COMMANDS[name];
  const parsed = parseCommand(name, command, process.argv.slice(2));
  if ('help' in parsed) {
    console.log(parsed.help);
    process.exit(0);
  }
  if ('fault' in parsed) {
    console.error(parsed.fault);
    process.exit(MISUSED);
  }
  return {
    values: parsed.values as Values<OptionsOf<(typeof COMMANDS)[Name]>>,
    operands: parsed.operands,
  };
};
