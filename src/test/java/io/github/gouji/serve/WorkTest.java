// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class WorkTest {

    private static Limits limits(Duration working) {
        return new Limits(1, 1, 1, 0, Duration.ofMinutes(1), working);
    }

    @Test
    void whatTakesTooLongIsGivenUpAndInterrupted() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        try (Work work = new Work(limits(Duration.ofMillis(20)))) {
            assertThatThrownBy(() -> work.result(() -> {
                        try {
                            new CountDownLatch(1).await();
                        } finally {
                            interrupted.countDown();
                        }
                        return 1;
                    }))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("too long");
            interrupted.await();
        }
    }

    @Test
    void whoFindsNoPlaceIsToldToComeAgain() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        try (Work work = new Work(limits(Duration.ofMinutes(1)))) {
            Thread first = new Thread(() -> {
                try {
                    work.result(() -> {
                        begun.countDown();
                        end.await();
                        return 1;
                    });
                } catch (Refusal e) {
                    throw new IllegalStateException(e);
                }
            });
            first.start();
            begun.await();
            assertThatThrownBy(() -> work.result(() -> 2))
                    .isInstanceOf(Refusal.class)
                    .hasMessageStartingWith("503");
            end.countDown();
            first.join();
        }
    }

    @Test
    void faultsAndExhaustionAreAnswersToo() {
        try (Work work = new Work(limits(Duration.ofMinutes(1)))) {
            assertThatThrownBy(() -> work.result(() -> {
                        throw new IllegalStateException();
                    }))
                    .hasMessageStartingWith("500");
            assertThatThrownBy(() -> work.result(() -> {
                        throw new OutOfMemoryError("a test");
                    }))
                    .hasMessageStartingWith("503");
        }
    }

    @Test
    void limitsThatNothingIsWithinAreRefused() {
        assertThatThrownBy(() -> new Limits(2, 1, 1, 0, Duration.ZERO, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("memory 1");
        assertThat(Limits.STANDARD.memory()).isGreaterThan(Limits.STANDARD.document());
    }
}
