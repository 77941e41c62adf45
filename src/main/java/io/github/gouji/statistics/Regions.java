// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.statistics;

import static java.util.Objects.requireNonNull;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.TextDecoder;
import io.github.gouji.report.Wording;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A caller's table that tells the regions of bodies.
 *
 * @param byAgency the region of each body; white space in names does not count
 */
public record Regions(Map<String, String> byAgency) implements Serializable {

    /** Copies the table. */
    public Regions {
        Map<String, String> plain = new HashMap<>();
        requireNonNull(byAgency, "byAgency")
                .forEach((agency, region) -> plain.put(AgencyName.plain(agency), region.strip()));
        byAgency = Map.copyOf(plain);
    }

    /** Returns a table without any bodies. */
    public static Regions none() {
        return new Regions(Map.of());
    }

    /**
     * Reads a table from a file of comma-separated values: a body and its region on each line, in UTF-8, GBK or any other
     * character set that documents may have. A line of headings does no harm.
     *
     * @throws UnreadableDocumentException if it is no text, or a line has no two values; it says which
     * @throws IOException if reading the file fails
     */
    public static Regions read(Path file) throws IOException {
        String text = TextDecoder.decode(Files.readAllBytes(requireNonNull(file, "file")));
        Map<String, String> byAgency = new HashMap<>();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            if (!line.isBlank()) {
                List<String> values = values(line);
                if (values.size() < 2) {
                    throw new UnreadableDocumentException(new Wording(
                            "第 " + number + " 行应有机关和地区两项，用逗号分开",
                            "line " + number + " must have a body and its region, with a comma between them"));
                }
                byAgency.put(values.get(0), values.get(1));
            }
        }
        return new Regions(byAgency);
    }

    /** Commas within quotation marks belong to a value, and two marks there are one. */
    private static List<String> values(String line) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                value.append(line.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '，' || c == '\t')) {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        values.add(value.toString());
        return values;
    }

    /** Returns the region of a body, if the table has it. */
    public Optional<String> of(String agency) {
        return Optional.ofNullable(byAgency.get(AgencyName.plain(agency)));
    }
}
