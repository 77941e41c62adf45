// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import java.util.List;
import java.util.Locale;

/** The option {@code --lang}, in which the command line is told the language before it is parsed. */
final class LanguageOption {

    enum Language {
        ZH,
        EN
    }

    private LanguageOption() {}

    /** Returns Chinese or English: what the option says, else what the system speaks. */
    static Locale localeOf(String[] args) {
        List<String> words = List.of(args);
        int option = words.lastIndexOf("--lang");
        String value = option >= 0 && option + 1 < words.size() ? words.get(option + 1) : "";
        for (String word : words) {
            if (word.startsWith("--lang=")) {
                value = word.substring("--lang=".length());
            }
        }
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "zh" -> locale(true);
            case "en" -> locale(false);
            default -> systemLocale();
        };
    }

    private static Locale systemLocale() {
        return locale(Locale.getDefault().getLanguage().equals(Locale.CHINESE.getLanguage()));
    }

    private static Locale locale(boolean chinese) {
        return chinese ? Locale.CHINESE : Locale.ENGLISH;
    }
}
