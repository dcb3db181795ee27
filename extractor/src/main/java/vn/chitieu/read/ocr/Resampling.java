package vn.chitieu.read.ocr;

/** Which old pixels a new pixel is made of when a row of pixels is reduced or enlarged, and with which weights. */
final class Resampling {
    private final int[] from;
    private final float[][] weights;

    private Resampling(int[] from, float[][] weights) {
        this.from = from;
        this.weights = weights;
    }

    /**
     * Returns the way from one number of pixels to another: reduced by means of the area covered, enlarged by straight lines between
     * the pixels.
     *
     * @param before number of old pixels
     * @param after number of new pixels
     */
    static Resampling of(int before, int after) {
        double step = (double) before / after;
        double reach = Math.max(1, step);
        int[] from = new int[after];
        float[][] weights = new float[after][];
        for (int i = 0; i < after; i++) {
            double centre = (i + 0.5) * step - 0.5;
            int first = (int) Math.max(0, Math.ceil(centre - reach));
            int last = (int) Math.min(before - 1, Math.floor(centre + reach));
            float[] own = new float[last - first + 1];
            double sum = 0;
            for (int j = first; j <= last; j++) {
                own[j - first] = (float) Math.max(1e-6, 1 - Math.abs(j - centre) / reach);
                sum += own[j - first];
            }
            for (int j = 0; j < own.length; j++) {
                own[j] /= (float) sum;
            }
            from[i] = first;
            weights[i] = own;
        }
        return new Resampling(from, weights);
    }

    int from(int pixel) {
        return from[pixel];
    }

    /** Returns the weights of the old pixels from {@link #from} on. */
    float[] weights(int pixel) {
        return weights[pixel];
    }
}
