// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class OrderedWorkTest {

    private static final Duration LONG = Duration.ofMinutes(10);
    private static final int FAILED = -1;
    private static final int GIVEN_UP = -2;

    /** A job on numbers, which says of each what became of it. */
    private record Numbers(IntUnaryOperator work) implements Job<Integer, Integer> {

        @Override
        public Integer done(Integer number) {
            return work.applyAsInt(number);
        }

        @Override
        public Integer failed(Integer number, Throwable failure) {
            return FAILED;
        }

        @Override
        public Integer givenUp(Integer number) {
            return GIVEN_UP;
        }
    }

    private static OrderedWork<Integer, Integer> work(int numbers, int threads, Duration limit, IntUnaryOperator job) {
        return new OrderedWork<>(IntStream.range(0, numbers).iterator(), new Numbers(job), threads, limit);
    }

    private static List<Integer> all(Iterator<Integer> results) {
        List<Integer> all = new ArrayList<>();
        results.forEachRemaining(all::add);
        return all;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void resultsComeInTheOrderOfTheThings(int threads) {
        Random random = new Random(1);
        int[] pauses = random.ints(500, 0, 200_000).toArray();
        List<Integer> results = all(work(500, threads, LONG, number -> {
            for (long end = System.nanoTime() + pauses[number]; System.nanoTime() < end; ) {
                Thread.onSpinWait();
            }
            return number;
        }));
        assertThat(results).isEqualTo(IntStream.range(0, 500).boxed().toList());
    }

    @Test
    void nothingIsDoneBeforeItIsAskedForAndNoMoreThanAWindowAhead() {
        AtomicInteger taken = new AtomicInteger();
        Iterator<Integer> things = IntStream.iterate(0, i -> i + 1)
                .peek(i -> taken.incrementAndGet())
                .iterator();
        try (OrderedWork<Integer, Integer> work = new OrderedWork<>(things, new Numbers(number -> number), 2, LONG)) {
            assertThat(taken).hasValue(0);
            for (int i = 0; i < 1000; i++) {
                assertThat(work.next()).isEqualTo(i);
                assertThat(taken.get() - i).isBetween(1, 35);
            }
        }
    }

    @Test
    void theFirstResultDoesNotWaitForTheOthers() {
        CountDownLatch never = new CountDownLatch(1);
        try (OrderedWork<Integer, Integer> work = work(10, 2, LONG, number -> number == 0 ? 0 : await(never))) {
            assertThat(work.next()).isZero();
        }
    }

    private static int await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    @Test
    void whatThrowsFailsAlone() {
        List<Integer> results = all(work(6, 2, LONG, number -> switch (number) {
            case 1 -> throw new IllegalStateException("a mistake");
            case 2 -> overflow(0);
            case 3 -> throw new OutOfMemoryError("always");
            default -> number;
        }));
        assertThat(results).containsExactly(0, FAILED, FAILED, FAILED, 4, 5);
    }

    private static int overflow(int depth) {
        return depth < 0 ? depth : overflow(depth + 1) + depth;
    }

    @Test
    void whatLackedMemoryAmongOthersIsTriedAgainAlone() {
        AtomicInteger busy = new AtomicInteger();
        AtomicInteger tries = new AtomicInteger();
        AtomicInteger atTheLast = new AtomicInteger();
        assertThat(all(work(200, 4, LONG, number -> {
                    busy.incrementAndGet();
                    try {
                        if (number == 7 && tries.incrementAndGet() == 1) {
                            throw new OutOfMemoryError("the others have it");
                        }
                        for (int i = 0; i < 10_000; i++) {
                            Thread.onSpinWait();
                        }
                        if (number == 7) {
                            atTheLast.set(busy.get());
                        }
                        return number;
                    } finally {
                        busy.decrementAndGet();
                    }
                })))
                .isEqualTo(IntStream.range(0, 200).boxed().toList());
        assertThat(tries).hasValue(2);
        assertThat(atTheLast).hasValue(1);
    }

    @Test
    void theTimeThatATaskWaitsForOthersIsNotItsOwn() {
        Task<Integer, Integer> task = new Task<>(1);
        assertThat(task.left(LONG)).isEqualTo(LONG);
        task.begin();
        assertThat(task.left(LONG)).isLessThan(LONG);
        task.pause();
        assertThat(task.left(LONG)).isEqualTo(LONG);
    }

    @Test
    void aJobThatInterruptsItsThreadStopsNoOtherWork() {
        assertThat(all(work(10, 1, LONG, number -> {
                    Thread.currentThread().interrupt();
                    return number;
                })))
                .isEqualTo(IntStream.range(0, 10).boxed().toList());
    }

    @Test
    void whatTakesTooLongIsGivenUpAloneWhetherItHeedsAnInterruptOrNot() {
        AtomicInteger spinning = new AtomicInteger(1);
        List<Integer> results = all(work(40, 2, Duration.ofMillis(300), number -> {
            if (number == 3) {
                return await(new CountDownLatch(1));
            }
            while (number == 7 && spinning.get() > 0) {
                Thread.onSpinWait();
            }
            return number;
        }));
        spinning.set(0);
        List<Integer> expected = new ArrayList<>(IntStream.range(0, 40).boxed().toList());
        expected.set(3, GIVEN_UP);
        expected.set(7, GIVEN_UP);
        assertThat(results).isEqualTo(expected);
    }

    @Test
    void closingStopsTheWork() throws InterruptedException {
        AtomicInteger begun = new AtomicInteger();
        CountDownLatch interrupted = new CountDownLatch(1);
        OrderedWork<Integer, Integer> work = work(1000, 1, LONG, number -> {
            if (begun.incrementAndGet() == 2) {
                await(new CountDownLatch(1));
                interrupted.countDown();
            }
            return number;
        });
        assertThat(work.next()).isZero();
        while (begun.get() < 2) {
            Thread.onSpinWait();
        }
        work.close();
        interrupted.await();
        assertThat(work.hasNext()).isFalse();
        assertThatThrownBy(work::next).isInstanceOf(NoSuchElementException.class);
        assertThat(begun).hasValue(2);
    }

    @Test
    void whatTheJobCannotEvenSayOfAFailureIsThrownToTheCaller() {
        Job<Integer, Integer> broken = new Job<>() {
            @Override
            public Integer done(Integer thing) {
                throw new IllegalStateException("first");
            }

            @Override
            public Integer failed(Integer thing, Throwable failure) {
                throw new IllegalStateException("second");
            }

            @Override
            public Integer givenUp(Integer thing) {
                return GIVEN_UP;
            }
        };
        try (OrderedWork<Integer, Integer> work = new OrderedWork<>(List.of(1).iterator(), broken, 1, LONG)) {
            assertThatThrownBy(work::next).hasRootCauseMessage("second");
        }
    }
}
