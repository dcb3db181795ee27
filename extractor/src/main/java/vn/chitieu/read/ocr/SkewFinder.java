package vn.chitieu.read.ocr;

/** Finds how crooked the lines of a scanned page are. */
final class SkewFinder {
    /** Widest angle that is looked for, in degrees; no sheet lies more crooked in a feeder. */
    private static final double WIDEST = 6;

    private static final double COARSE = 0.5;
    private static final double FINE = 0.05;
    /** Pages are looked at in this width: fine enough to tell a twentieth of a degree. */
    private static final int WIDTH = 900;
    /** Fewer edges than this are no text. */
    private static final int FEWEST = 400;
    /** What a turned page must gain in sharpness of its lines, so that noise turns none. */
    private static final double GAIN = 1.02;

    private final int height;
    private final int[] xs;
    private final int[] ys;

    private SkewFinder(int height, int[] xs, int[] ys) {
        this.height = height;
        this.xs = xs;
        this.ys = ys;
    }

    /**
     * Returns the slope of the lines of text.
     *
     * @param picture a page
     * @return angle in radians, positive where lines fall to the right; 0 where nothing stands out
     */
    static double angle(GrayPicture picture) {
        InkMask ink = InkMask.of(picture.scaledTo(Math.min(WIDTH, picture.width())));
        SkewFinder finder = lowerEdges(ink);
        if (finder.xs.length < FEWEST) {
            return 0;
        }
        double level = finder.sharpness(0);
        double best = finder.best(-WIDEST, WIDEST, COARSE);
        best = finder.best(best - COARSE, best + COARSE, FINE);
        boolean clear = Math.abs(best) < WIDEST && finder.sharpness(best) > GAIN * level;
        return clear ? Math.toRadians(best) : 0;
    }

    /** Feet of letters and lower edges of rules stand on lines; most other edges do not. */
    private static SkewFinder lowerEdges(InkMask ink) {
        int count = 0;
        int[] xs = new int[ink.width() * ink.height() / 4];
        int[] ys = new int[xs.length];
        for (int y = 0; y + 1 < ink.height(); y++) {
            for (int x = 0; x < ink.width() && count < xs.length; x++) {
                if (ink.at(x, y) && !ink.at(x, y + 1)) {
                    xs[count] = x - ink.width() / 2;
                    ys[count++] = y;
                }
            }
        }
        return new SkewFinder(ink.height(), java.util.Arrays.copyOf(xs, count), java.util.Arrays.copyOf(ys, count));
    }

    private double best(double from, double to, double step) {
        double best = 0;
        double most = -1;
        int steps = (int) Math.round((to - from) / step);
        for (int i = 0; i <= steps; i++) {
            double angle = from + i * step;
            double sharpness = sharpness(angle);
            if (sharpness > most) {
                most = sharpness;
                best = angle;
            }
        }
        return best;
    }

    private double sharpness(double degrees) {
        int[] rows = new int[3 * height];
        int slope = (int) Math.round(Math.tan(Math.toRadians(degrees)) * 65536);
        for (int i = 0; i < xs.length; i++) {
            int y = ys[i] - (xs[i] * slope >> 16) + height;
            if (y >= 0 && y < rows.length) {
                rows[y]++;
            }
        }
        double sum = 0;
        for (int row : rows) {
            sum += (double) row * row;
        }
        return sum;
    }
}
