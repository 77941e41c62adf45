// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ids of the figures of the form, written out once more. */
final class FormIds {

    static final List<String> TABLES = List.of("proactive", "requests", "disputes");

    static final List<String> APPLICANTS = List.of(
            "naturalPersons",
            "commercialEnterprises",
            "researchInstitutions",
            "publicInterestOrganizations",
            "legalServiceInstitutions",
            "otherOrganizations");

    static final List<String> RESULTS = List.of("upheld", "corrected", "otherResult", "pending");

    static final List<String> GROUPS =
            List.of("reconsideration", "litigation.direct", "litigation.afterReconsideration");

    private static final List<String> COMMON_OUTCOMES = List.of(
            "disclosed",
            "partlyDisclosed",
            "withheld.stateSecrets",
            "withheld.prohibitedByLaw",
            "withheld.endangersSecurityOrStability",
            "withheld.thirdPartyRights",
            "withheld.internalAffairs",
            "withheld.deliberativeProcess",
            "withheld.enforcementFiles",
            "withheld.administrativeInquiries",
            "unavailable.notHeld",
            "unavailable.requiresCreation",
            "unavailable.stillUnclear",
            "notProcessed.petitionsAndComplaints",
            "notProcessed.repeated",
            "notProcessed.publishedMaterials",
            "notProcessed.excessive",
            "notProcessed.confirmationOrReissue");

    private static final Map<String, List<String>> PARTS = new HashMap<>();
    private static final Map<List<String>, Set<String>> FORMS = new LinkedHashMap<>();

    static {
        for (String proactive : List.of("2019", "2021")) {
            for (String requests : List.of("2019", "2021")) {
                Set<String> form = new LinkedHashSet<>(of("proactive", proactive));
                form.addAll(of("requests", requests));
                form.addAll(of("disputes", "2021"));
                FORMS.put(List.of(proactive, requests), form);
            }
        }
    }

    private FormIds() {}

    /** Returns the parts of an id between its dots. */
    static List<String> parts(String id) {
        return PARTS.computeIfAbsent(id, any -> List.of(any.split("\\.")));
    }

    /** Returns the figures of the form whose tables 二 and 三 are of these editions. */
    static Set<String> form(String proactive, String requests) {
        return FORMS.get(List.of(proactive, requests));
    }

    /** Returns the figures of each form that published reports may follow. */
    static Collection<Set<String>> forms() {
        return FORMS.values();
    }

    /** Returns the ids of the figures that the given edition of a table has. */
    static List<String> of(String table, String edition) {
        return switch (table) {
            case "proactive" -> edition.equals("2019") ? proactive2019() : proactive2021();
            case "requests" -> requests(edition);
            default -> disputes();
        };
    }

    /** Returns the rows of table 三 that add to （七）总计. */
    static List<String> outcomes(String edition) {
        List<String> rows = new ArrayList<>(COMMON_OUTCOMES);
        rows.addAll(
                edition.equals("2019")
                        ? List.of("other")
                        : List.of("other.notSupplementedInTime", "other.feeUnpaid", "other.otherReasons"));
        return rows.stream().map(row -> "requests.outcomes." + row).toList();
    }

    /** Returns all rows of table 三. */
    static List<String> requestRows(String edition) {
        List<String> rows = new ArrayList<>(List.of("requests.received", "requests.carriedOver"));
        rows.addAll(outcomes(edition));
        rows.addAll(List.of("requests.outcomes.total", "requests.carriedForward"));
        return rows;
    }

    private static List<String> requests(String edition) {
        List<String> ids = new ArrayList<>();
        for (String row : requestRows(edition)) {
            APPLICANTS.forEach(column -> ids.add(row + "." + column));
            ids.add(row + ".total");
        }
        return ids;
    }

    private static List<String> disputes() {
        List<String> ids = new ArrayList<>();
        for (String group : GROUPS) {
            RESULTS.forEach(result -> ids.add("disputes." + group + "." + result));
            ids.add("disputes." + group + ".total");
        }
        return ids;
    }

    private static List<String> proactive2019() {
        List<String> ids = new ArrayList<>();
        for (String row : List.of("regulations", "normativeDocuments")) {
            addAll(ids, row, "created", "disclosed", "totalDisclosed");
        }
        for (String row : List.of(
                "administrativeLicensing",
                "otherExternalServices",
                "administrativePenalties",
                "administrativeCompulsion")) {
            addAll(ids, row, "priorYearItems", "change", "decisions");
        }
        addAll(ids, "administrativeFees", "priorYearItems", "change");
        addAll(ids, "centralizedProcurement", "projects", "amount");
        return ids;
    }

    private static List<String> proactive2021() {
        List<String> ids = new ArrayList<>();
        for (String row : List.of("regulations", "normativeDocuments")) {
            addAll(ids, row, "issued", "repealed", "inForce");
        }
        for (String row : List.of("administrativeLicensing", "administrativePenalties", "administrativeCompulsion")) {
            addAll(ids, row, "decisions");
        }
        addAll(ids, "administrativeFees", "amount");
        return ids;
    }

    private static void addAll(List<String> ids, String row, String... columns) {
        for (String column : columns) {
            ids.add("proactive." + row + "." + column);
        }
    }
}
