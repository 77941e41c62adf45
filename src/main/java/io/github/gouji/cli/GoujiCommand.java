// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.Wording;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The command line of Gouji. */
@Command(
        name = "gouji",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = GoujiCommand.Version.class)
public final class GoujiCommand implements Runnable {

    private static final String LOG = "org.apache.commons.logging.Log";

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    /** Declared here for all commands, and read before they are parsed. */
    @SuppressWarnings("UnusedVariable")
    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT)
    private LanguageOption.@Nullable Language language;

    private GoujiCommand() {}

    /** Runs the command line and ends the process with its exit status. */
    public static void main(String[] args) {
        keepLibrariesQuiet();
        System.exit(run(args, Terminal.ofProcess(LanguageOption.localeOf(args))));
    }

    /**
     * What PDFBox logs of fonts and damaged documents is nothing to its user; what cannot be read is said by ourselves.
     */
    private static void keepLibrariesQuiet() {
        if (System.getProperty(LOG) == null) {
            System.setProperty(LOG, "org.apache.commons.logging.impl.NoOpLog");
        }
    }

    static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return run(args, new Terminal(in, out, err, LanguageOption.localeOf(args), false, false));
    }

    private static int run(String[] args, Terminal terminal) {
        StringWriter help = new StringWriter();
        int status;
        try {
            status = commandLine(terminal).setOut(new PrintWriter(help)).execute(args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            status = trouble(terminal, e);
        }
        terminal.out().print(help);
        if (terminal.out().checkError()) {
            status = trouble(
                    terminal,
                    new CommandFailure(
                            "不能写到标准输出，结果不完整", "standard output cannot be written to; the result is not complete"));
        }
        terminal.err().flush();
        return status;
    }

    private static CommandLine commandLine(Terminal terminal) {
        return new CommandLine(new GoujiCommand())
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new AnnotateCommand(terminal))
                .addSubcommand(new RulesCommand(terminal))
                .addSubcommand(new ConvertCommand(terminal))
                .addSubcommand(new StatisticsCommand(terminal))
                .addSubcommand(new ServeCommand(terminal))
                .setResourceBundle(ResourceBundle.getBundle("io.github.gouji.cli.help", terminal.locale()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setParameterExceptionHandler((mistake, arguments) -> wrongCommandLine(terminal, mistake))
                .setExecutionExceptionHandler((failure, command, parsed) -> trouble(terminal, failure));
    }

    private static int wrongCommandLine(Terminal terminal, ParameterException mistake) {
        Locale locale = terminal.locale();
        String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
        terminal.err()
                .print(new Wording("命令行有误：", "Wrong command line: ").in(locale)
                        + WrongCommandLine.of(mistake).in(locale) + "\n");
        terminal.err().print(new Wording("用法见 " + command + " --help", "See " + command + " --help").in(locale) + "\n");
        return ExitStatus.TROUBLE;
    }

    private static int trouble(Terminal terminal, Throwable failure) {
        Locale locale = terminal.locale();
        terminal.err().print(new Wording("未能完成：", "Could not finish: ").in(locale) + reason(failure, locale) + "\n");
        return ExitStatus.TROUBLE;
    }

    private static String reason(Throwable failure, Locale locale) {
        if (failure instanceof CommandFailure known) {
            return known.wording().in(locale);
        }
        if (failure instanceof UnreadableDocumentException unreadable) {
            return unreadable.wording().in(locale);
        }
        String message = failure.getMessage();
        String kind = failure.getClass().getSimpleName();
        return message == null
                ? kind
                : kind + ": " + message.lines().findFirst().orElse("");
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        throw new ParameterException(commandLine, "gouji check | annotate | rules | convert | statistics | serve …");
    }

    /** Says which version this is. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = GoujiCommand.class.getPackage().getImplementationVersion();
            return new String[] {"gouji " + Objects.requireNonNullElse(version, "(development)")};
        }
    }
}
