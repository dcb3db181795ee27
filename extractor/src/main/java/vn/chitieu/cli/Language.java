package vn.chitieu.cli;

import java.util.Locale;
import java.util.Map;

/** Language in which a command reports; errors and help are English. */
enum Language {
    VI,
    EN;

    /**
     * Returns the language of an environment: Vietnamese where its locale says so, else English.
     *
     * @param environment the variables of the process
     */
    static Language of(Map<String, String> environment) {
        for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(name, "");
            // The launchers set C.UTF-8 where no locale can hold Vietnamese; it names no language.
            if (!value.isEmpty() && !value.toUpperCase(Locale.ROOT).startsWith("C.") && !value.equals("C")) {
                return value.toLowerCase(Locale.ROOT).startsWith("vi") ? VI : EN;
            }
        }
        return EN;
    }

    /** Returns the one of two texts that is in this language. */
    String of(String vietnamese, String english) {
        return this == VI ? vietnamese : english;
    }
}
