// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.text;

import java.text.Normalizer;

/** Labels of the form, made comparable: white space, full-width forms, brackets, quotes and numbering do not count. */
public final class Labels {

    /** Traditional characters, CJK radicals and brackets of the form's vocabulary, each followed by what it stands for. */
    private static final String VARIANTS = "它他 無无 關关 開开 門门 機机 構构 總总 計计 數数 結结 維维 糾纠 審审 訴诉 訟讼 議议 複复 復复 組组 織织 務务 業业 會会 "
            + "個个 與与 處处 罰罚 許许 強强 規规 範范 條条 項项 動动 報报 請请 轉转 辦办 續续 繼继 據据 屬属 於于 國国 絡络 統统 "
            + "納纳 費费 購购 採采 應应 當当 對对 檔档 執执 內内 類类 過过 補补 後后 確确 認认 獲获 體体 學学 讓让 聽听 為为 書书 "
            + "發发 製制 廢废 現现 額额 萬万 單单 護护 權权 價价 證证 減减 況况 經经 聯联 區区 義义 論论 訪访 舉举 專专 題题 進进 "
            + "顧顾 餘余 實实 圖图 準准 編编 號号 壹一 ⺠民 ⻅见 ⻓长 ⻔门 ⻚页 ⻄西 ⻋车 ⻛风 鈎勾 鉤勾 "
            + "〔( [( 【( 〕) ]) 】) \\/ ［( ］) ＼/";

    /** Quotes, and the signs that set text in Markdown. */
    private static final String MARK_UP = "“”\"'‘’「」『』《》*_`";

    private static final char NOTHING = 0;

    /** What each character stands for, {@link #NOTHING} where it does not count. */
    private static final char[] FOLDED = folded();

    private static final char IDEOGRAPHS = '\u4e00';
    private static final char LAST_IDEOGRAPH = '\u9fff';

    /** A longer text is normalised only so far: the rest of a document's prose is never compared with a label. */
    private static final int LONGEST = 4000;

    private Labels() {}

    /** Tells whether the text may be a label at all: each of the form's holds a Chinese character. */
    public static boolean mayBe(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u2e80') {
                return true;
            }
        }
        return false;
    }

    /** Returns the text without white space, quotes and mark-up, in half-width forms and simplified characters. */
    public static String normalise(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        if (isNormal(cut)) {
            return cut;
        }
        String whole = isPlain(cut) ? cut : Normalizer.normalize(cut, Normalizer.Form.NFKC);
        StringBuilder result = new StringBuilder(whole.length());
        for (int i = 0; i < whole.length(); i++) {
            char folded = FOLDED[whole.charAt(i)];
            if (folded != NOTHING) {
                result.append(folded);
            }
        }
        return result.toString();
    }

    /** Tells whether each character stands for itself, as those of most labels do. */
    private static boolean isNormal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (FOLDED[c] != c || !isCommon(c)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether the character is none that has another form, or is folded one by one. */
    private static boolean isCommon(char c) {
        return c < '\u0080' || (c >= IDEOGRAPHS && c <= LAST_IDEOGRAPH) || "、。“”《》〔〕 　".indexOf(c) >= 0;
    }

    /** Tells whether compatibility forms are at most those that are folded one by one, so that none need be looked up. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isCommon(c) && fullWidth(c) == c) {
                return false;
            }
        }
        return true;
    }

    /** Returns the ASCII character that a full-width form stands for, or the character itself. */
    private static char fullWidth(char c) {
        return c > '\uff00' && c < '\uff5f' ? (char) (c - 0xfee0) : c;
    }

    private static char[] folded() {
        char[] folded = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < folded.length; c++) {
            char half = fullWidth((char) c);
            boolean counts = !Character.isWhitespace(half)
                    && !Character.isSpaceChar(half)
                    && Character.getType(half) != Character.FORMAT
                    && MARK_UP.indexOf(half) < 0;
            folded[c] = counts ? half : NOTHING;
        }
        for (String pair : VARIANTS.strip().split(" ")) {
            folded[pair.charAt(0)] = pair.charAt(1);
        }
        return folded;
    }

    /** Returns normalised text without the numbers of chapters, sections and items before it. */
    public static String withoutNumbering(String normalised) {
        int from = 0;
        for (int next = Numbering.end(normalised, 0); next > from && next < normalised.length(); ) {
            from = next;
            next = Numbering.end(normalised, from);
        }
        return normalised.substring(from);
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
