// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import io.github.gouji.Checker;
import io.github.gouji.report.Wording;
import io.github.gouji.serve.Limits;
import io.github.gouji.serve.LocalService;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Checks documents that the browsers and scripts of this machine post, until it is stopped. */
@Command(name = "serve")
@SuppressWarnings("NullAway.Init")
final class ServeCommand implements Callable<Integer> {

    private static final int MOST_PORT = 65_535;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(names = "--port", paramLabel = "N")
    private int port = 8642;

    @Mixin
    private CheckerOptions checking = new CheckerOptions();

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure {
        if (port < 0 || port > MOST_PORT) {
            Wording wrong = new Wording("--port 应在 0 至 65535 之间：" + port, "--port must be from 0 to 65535: " + port);
            throw new ParameterException(spec.commandLine(), wrong.in(terminal.locale()));
        }
        Checker checker = checking.checker(terminal.locale());
        try (LocalService service = LocalService.start(port, checker, Limits.STANDARD, terminal.locale())) {
            Runtime.getRuntime().addShutdownHook(new Thread(service::close));
            Wording said = new Wording(
                    "请用浏览器打开 " + service.address() + " （按 Ctrl+C 停止）",
                    "Open " + service.address() + " in a browser (Ctrl+C stops it)");
            terminal.out().print(said.in(terminal.locale()) + "\n");
            terminal.out().flush();
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new CommandFailure(
                    "端口 " + port + " 不能使用，请用 --port 换一个",
                    "port " + port + " cannot be used; choose another with --port");
        } catch (NoClassDefFoundError e) {
            throw new CommandFailure(
                    "这个 Java 没有模块 jdk.httpserver，请换一个完整的 Java",
                    "this Java lacks the module jdk.httpserver; use a complete one");
        }
        return ExitStatus.CLEAN;
    }
}
