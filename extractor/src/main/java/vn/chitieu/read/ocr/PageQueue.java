package vn.chitieu.read.ocr;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import vn.chitieu.read.page.PageInk;

/**
 * Gives the pages of a document on in their order, while several of them are being recognised at once. All documents share as many
 * workers as there are processors, and a document has one page more than that under way at most, so that memory does not
 * grow with its length. For one thread.
 */
public final class PageQueue implements AutoCloseable {
    private static final int WORKERS = Runtime.getRuntime().availableProcessors();

    private final Consumer<PageInk> sink;
    private final Deque<Future<PageInk>> pages = new ArrayDeque<>();

    /**
     * Makes a queue.
     *
     * @param sink takes the pages in order
     */
    public PageQueue(Consumer<PageInk> sink) {
        this.sink = sink;
    }

    /** Adds a page that needs no recognition. */
    public void add(PageInk page) throws InterruptedException {
        pages.add(CompletableFuture.completedFuture(page));
        giveOn(WORKERS);
    }

    /** Adds a page to be recognised; waits where enough pages are under way. */
    public void add(PageRecogniser recogniser, PagePicture picture) throws InterruptedException {
        add(recogniser, picture, recognised -> recognised);
    }

    /**
     * Adds a page to be recognised; waits where enough pages are under way.
     *
     * @param recogniser reads the page
     * @param picture the page
     * @param better makes the page that is given on of what was recognised
     */
    public void add(PageRecogniser recogniser, PagePicture picture, UnaryOperator<PageInk> better)
            throws InterruptedException {
        pages.add(Workers.POOL.submit(() -> better.apply(recogniser.recognise(picture))));
        giveOn(WORKERS);
    }

    /** Waits for the pages that are under way and gives them on. */
    public void finish() throws InterruptedException {
        giveOn(0);
    }

    /** Ends the work on pages that nobody waits for any more. */
    @Override
    public void close() {
        pages.forEach(page -> page.cancel(true));
    }

    private void giveOn(int most) throws InterruptedException {
        while (!pages.isEmpty() && (pages.size() > most || pages.peek().isDone())) {
            try {
                // A page that is waited for stays in the queue, so that an interrupt ends the work on it too.
                PageInk page = pages.element().get();
                pages.remove();
                sink.accept(page);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw new IllegalStateException("recognition of a page failed", e.getCause());
            }
        }
    }

    /** Made when the first page is to be recognised. */
    private static final class Workers {
        static final ExecutorService POOL = Executors.newFixedThreadPool(WORKERS, work -> {
            Thread thread = new Thread(work, "recognition");
            thread.setDaemon(true);
            return thread;
        });
    }
}
