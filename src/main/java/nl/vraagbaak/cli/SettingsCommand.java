package nl.vraagbaak.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints every setting with its value and where that comes from. */
@Command(
    name = "instellingen",
    description = "Toon elke instelling, haar waarde en waar die vandaan komt.")
final class SettingsCommand implements Callable<Integer> {
  @Mixin private final SharedOptions shared = new SharedOptions();
  private final Terminal terminal;

  SettingsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    shared
        .settings(terminal)
        .values()
        .forEach(
            (setting, given) ->
                terminal
                    .out()
                    .printf(
                        "# %s%n%s = %s   (%s; omgeving: %s)%n%n",
                        setting.meaning(),
                        setting.key(),
                        given.text(),
                        given.origin(),
                        setting.variable()));
    return 0;
  }
}
