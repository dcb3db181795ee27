package vn.chitieu.run;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Runs each document in a thread of its own. Java cannot end a thread that does not listen, so one that runs over its time is
 * interrupted and, if it goes on, left to itself; its place is given to the next.
 */
final class DocumentThreads implements AutoCloseable {
    /** How long a thread that was interrupted keeps its place and its memory. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    /** Deep enough for any honest document, and a bound on what a hostile one can make of each thread. */
    private static final long STACK_BYTES = 2L << 20;

    private final int count;
    private final Semaphore places;
    private final MemoryGate memory;
    private final Duration limit;
    private final ScheduledThreadPoolExecutor clock;
    private final Set<Thread> running = ConcurrentHashMap.newKeySet();

    /**
     * Makes places for documents.
     *
     * @param count number of documents at once
     * @param memory what they share
     * @param limit how long each may take
     */
    DocumentThreads(int count, MemoryGate memory, Duration limit) {
        this.count = count;
        this.memory = memory;
        this.limit = limit;
        places = new Semaphore(count, true);
        clock = new ScheduledThreadPoolExecutor(1, work -> daemon(work, "time limit", 0));
        clock.setRemoveOnCancelPolicy(true);
    }

    /**
     * Starts a task as soon as there is a place and memory for it. To be called by one thread, in the order of the inputs.
     *
     * @param task the work
     * @param units memory that it needs
     */
    void start(DocumentTask task, int units) throws InterruptedException {
        places.acquire();
        boolean started = false;
        try {
            memory.acquire(units);
            Place place = new Place(units);
            Thread thread = daemon(() -> work(task, place), task.input().path(), STACK_BYTES);
            running.add(thread);
            thread.start();
            started = true;
        } finally {
            if (!started) {
                places.release();
            }
        }
    }

    /** Waits until every task that was started has its result. */
    void awaitAll() throws InterruptedException {
        places.acquire(count);
        places.release(count);
    }

    /** Interrupts what still runs, and waits for none of it. */
    @Override
    public void close() {
        clock.shutdownNow();
        running.forEach(Thread::interrupt);
    }

    private void work(DocumentTask task, Place place) {
        Thread self = Thread.currentThread();
        place.alarm = clock.schedule(() -> timeOut(task, self, place), limit.toMillis(), TimeUnit.MILLISECONDS);
        try {
            task.run();
        } finally {
            place.cancelAlarm();
            running.remove(self);
            place.leave();
        }
    }

    private void timeOut(DocumentTask task, Thread thread, Place place) {
        long more = task.takeExtraMillis();
        if (more > 0) {
            place.alarm = clock.schedule(() -> timeOut(task, thread, place), more, TimeUnit.MILLISECONDS);
            return;
        }
        // A thread that is writing its result must not be interrupted: that would close the file under the others.
        if (task.timeOut()) {
            thread.interrupt();
            clock.schedule(place::leave, GRACE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private static Thread daemon(Runnable work, String name, long stackBytes) {
        Thread thread = new Thread(null, work, name, stackBytes);
        thread.setDaemon(true);
        return thread;
    }

    /** A document's share of places and memory; it is given back once. */
    private final class Place {
        private final int units;
        private final AtomicBoolean left = new AtomicBoolean();
        private volatile @Nullable ScheduledFuture<?> alarm;

        Place(int units) {
            this.units = units;
        }

        void cancelAlarm() {
            ScheduledFuture<?> set = alarm;
            if (set != null) {
                set.cancel(false);
            }
        }

        void leave() {
            if (left.compareAndSet(false, true)) {
                memory.release(units);
                places.release();
            }
        }
    }
}
