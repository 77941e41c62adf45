// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Labels of the form, made comparable: white space, full-width forms, brackets, quotes and numbering do not count. */
public final class Labels {

    /** Traditional characters and CJK radicals of the form's vocabulary, each followed by what it stands for. */
    private static final String VARIANTS = "它他 無无 關关 開开 門门 機机 構构 總总 計计 數数 結结 維维 糾纠 審审 訴诉 訟讼 議议 複复 復复 組组 織织 務务 業业 會会 "
            + "個个 與与 處处 罰罚 許许 強强 規规 範范 條条 項项 動动 報报 請请 轉转 辦办 續续 繼继 據据 屬属 於于 國国 絡络 統统 "
            + "納纳 費费 購购 採采 應应 當当 對对 檔档 執执 內内 類类 過过 補补 後后 確确 認认 獲获 體体 學学 讓让 聽听 為为 書书 "
            + "發发 製制 廢废 現现 額额 萬万 單单 護护 權权 價价 證证 減减 況况 經经 聯联 區区 義义 論论 訪访 舉举 專专 題题 進进 "
            + "顧顾 餘余 實实 圖图 準准 編编 號号 壹一 ⺠民 ⻅见 ⻓长 ⻔门 ⻚页 ⻄西 ⻋车 ⻛风 鈎勾 鉤勾 ";

    private static final Map<Character, Character> SIMPLIFIED = variants();
    private static final Pattern NUMBERING = Pattern.compile(
            "^(?:第?[一二三四五六七八九十]{1,3}[、.,:章]|\\(?[一二三四五六七八九十]{1,3}\\)[、.]?|\\(?\\d{1,2}\\)?[、.,)]|[①-⑩]|\\d{1,2}(?=\\p{IsHan}))");

    private Labels() {}

    private static Map<Character, Character> variants() {
        Map<Character, Character> map = new HashMap<>();
        for (String pair : VARIANTS.strip().split(" ")) {
            map.put(pair.charAt(0), pair.charAt(1));
        }
        return Map.copyOf(map);
    }

    /** Tells whether the text may be a label at all: each of the form's holds a Chinese character. */
    public static boolean mayBe(String text) {
        return text.chars().anyMatch(c -> c >= '\u2e80');
    }

    /** Returns the text without white space, quotes and mark-up, in half-width forms and simplified characters. */
    public static String normalise(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder result = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT) {
                continue;
            }
            if ("“”\"'‘’「」『』《》*_`".indexOf(c) >= 0) {
                continue;
            }
            if (c == '〔' || c == '[' || c == '【') {
                c = '(';
            } else if (c == '〕' || c == ']' || c == '】') {
                c = ')';
            } else if (c == '\\') {
                c = '/';
            }
            result.append(SIMPLIFIED.getOrDefault(c, c));
        }
        return result.toString();
    }

    /** Returns normalised text without the numbers of chapters, sections and items before it. */
    public static String withoutNumbering(String normalised) {
        String rest = normalised;
        while (true) {
            var matcher = NUMBERING.matcher(rest);
            if (!matcher.find() || matcher.end() == rest.length()) {
                return rest;
            }
            rest = rest.substring(matcher.end());
        }
    }

    /** Returns how alike two texts are, from 0 to 1: twice their longest common subsequence over their lengths. */
    public static double similarity(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        int[] lengths = new int[b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            int diagonal = 0;
            for (int j = 0; j < b.length(); j++) {
                int above = lengths[j + 1];
                lengths[j + 1] = a.charAt(i) == b.charAt(j) ? diagonal + 1 : Math.max(lengths[j], lengths[j + 1]);
                diagonal = above;
            }
        }
        return 2.0 * lengths[b.length()] / (a.length() + b.length());
    }
}
