// The commands of a program of which one is asked for. A command has some ten options, and there are twenty-five: to make them all
// takes longer than to print a help. Of a command that nobody asks for, the program knows its name, what it is given and what
// it is for, and of its options only that it has some, as the list of commands says.

import { Command, type Option } from 'commander'

export class ProgramOfOneCommand extends Command {
  readonly #asked: ReadonlySet<string>

  /** @param argv where the name of the command stands, if anywhere */
  constructor(name: string, argv: readonly string[]) {
    super(name)
    this.#asked = new Set(argv)
  }

  override createCommand(name?: string): Command {
    return name !== undefined && this.#asked.has(name) ? new Command(name) : new ListedCommand(name)
  }
}

class ListedCommand extends Command {
  override createCommand(name?: string): Command {
    return new ListedCommand(name)
  }

  override addOption(option: Option): this {
    return this.options.length === 0 ? super.addOption(option) : this
  }

  override option(flags: string): this {
    return this.options.length === 0 ? super.option(flags) : this
  }

  override requiredOption(flags: string): this {
    return this.option(flags)
  }
}
