package vn.chitieu.read.markdown;

import java.util.regex.Pattern;

/** Formulas of LaTeX in Markdown, in which converters of PDF files set quantities, signs and fractions. */
final class LatexFormula {
    /** Longest formula that is made plain, in characters. */
    static final int LONGEST = 120;

    private static final Pattern FRACTION = Pattern.compile("\\\\[dt]?frac\\s*\\{([^{}]*)\\}\\s*\\{([^{}]*)\\}");
    private static final Pattern TEXT = Pattern.compile("\\\\(?:text|mathrm|mathbf|textbf|mbox)\\s*\\{([^{}]*)\\}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3}");

    private LatexFormula() {}

    /** Returns whether what stands between dollar signs is a formula, and not the text between two prices. */
    static boolean isFormula(String formula) {
        String bare = TEXT.matcher(formula).replaceAll("").replaceAll("\\\\[a-zA-Z]+", "");
        boolean words = WORD.matcher(bare).find();
        boolean content = formula.chars().anyMatch(c -> Character.isDigit(c) || c == '\\');
        return formula.indexOf('\n') < 0 && content && !words;
    }

    /** Returns the formula as plain text writes it. */
    static String plain(String formula) {
        String plain = FRACTION.matcher(formula).replaceAll("$1/$2");
        plain = TEXT.matcher(plain).replaceAll("$1");
        plain = plain.replace("\\times", "x")
                .replace("\\cdot", ".")
                .replace("\\geq", "≥")
                .replace("\\leq", "≤");
        plain = plain.replace("\\ge", "≥")
                .replace("\\le", "≤")
                .replace("\\approx", "≈")
                .replace("\\sim", "~");
        plain = plain.replace("\\pm", "±")
                .replace("\\rightarrow", "→")
                .replace("\\ldots", "...")
                .replace("\\div", ":");
        plain = plain.replace("^{2}", "²")
                .replace("^2", "²")
                .replace("^{3}", "³")
                .replace("^3", "³");
        plain = plain.replaceAll("\\\\[,;:! ]", " ").replaceAll("\\\\quad", " ").replaceAll("\\\\(left|right)", "");
        plain = plain.replaceAll("\\\\([%$#&_{}])", "$1").replaceAll("\\\\[a-zA-Z]+\\s*", "");
        return plain.replaceAll("[{}]", "");
    }
}
