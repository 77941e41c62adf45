// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.pdf;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.mark.Budget;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of the streams that draw pages are whole. The library draws what it can of a damaged one without a word, as
 * viewers do, and what is missing then looks like a blank. Not thread-safe.
 */
final class ContentStreams {

    private static final List<String> COMPRESSED =
            List.of(COSName.FLATE_DECODE.getName(), COSName.FLATE_DECODE_ABBREVIATION.getName());

    /** All operators that the format has; what is none of them was another once. */
    private static final Set<String> OPERATORS = Set.of(
            ("b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re"
                            + " RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \"")
                    .split(" "));

    private final Budget budget;
    private final IdentityHashMap<COSStream, State> known = new IdentityHashMap<>();

    /** What a stream shows of itself. */
    private enum State {
        /** It does not unpack to its end, or to something else than was packed. */
        DAMAGED,
        /** Nothing speaks against it, but it has no checksum: only what it says can tell. */
        UNPROVED,
        /** Its checksum is right: it is what was written. */
        PROVED
    }

    ContentStreams(Budget budget) {
        this.budget = budget;
    }

    /** Tells whether all that draws a page is there and can be read to its end. */
    boolean areWhole(PDPage page) throws IOException {
        COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (contents == null) {
            return !(page.getCOSObject().getItem(COSName.CONTENTS) instanceof COSObject);
        }
        List<COSBase> parts = new ArrayList<>();
        if (contents instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                parts.add(several.getObject(i));
            }
        } else {
            parts.add(contents);
        }
        boolean proved = true;
        for (COSBase part : parts) {
            State state = part instanceof COSStream stream ? state(stream) : State.DAMAGED;
            if (state == State.DAMAGED) {
                return false;
            }
            proved &= state == State.PROVED;
        }
        return proved || isReadToItsEnd(page);
    }

    /** Tells whether a form, which is drawn into pages, can be read to its end. */
    boolean isWholeForm(COSStream stream) throws IOException {
        State state = state(stream);
        if (state == State.UNPROVED) {
            state = isReadToItsEnd(new PDFormXObject(stream)) ? State.PROVED : State.DAMAGED;
            known.put(stream, state);
        }
        return state == State.PROVED;
    }

    /** Tells whether a stream unpacks to what was packed; where there is none, nothing is missing. */
    boolean isWhole(@Nullable COSStream stream) throws IOException {
        return stream == null || state(stream) != State.DAMAGED;
    }

    private State state(COSStream stream) throws IOException {
        State state = known.get(stream);
        if (state == null) {
            state = packed(stream);
            known.put(stream, state);
        }
        return state;
    }

    private State packed(COSStream stream) throws IOException {
        List<COSName> filters = new PDStream(stream).getFilters();
        if (filters.stream().noneMatch(filter -> COMPRESSED.contains(filter.getName()))) {
            return State.UNPROVED;
        }
        Inflater inflater = new Inflater(true);
        try (InputStream packed = new PDStream(stream).createInputStream(COMPRESSED)) {
            byte[] head = packed.readNBytes(2);
            boolean empty = new String(head, StandardCharsets.ISO_8859_1).isBlank();
            return empty ? State.UNPROVED : unpacked(packed, inflater);
        } catch (DataFormatException e) {
            return State.DAMAGED;
        } finally {
            inflater.end();
        }
    }

    /** Unpacks to the end, and compares the checksum, without which the last bytes of some documents are written. */
    private State unpacked(InputStream packed, Inflater inflater) throws IOException, DataFormatException {
        Adler32 sum = new Adler32();
        byte[] in = new byte[8192];
        byte[] out = new byte[8192];
        int read = 0;
        while (!inflater.finished()) {
            budget.step();
            if (inflater.needsInput()) {
                read = packed.read(in);
                if (read <= 0) {
                    return State.DAMAGED;
                }
                inflater.setInput(in, 0, read);
            }
            int count = inflater.inflate(out);
            sum.update(out, 0, count);
            if (count == 0 && inflater.needsDictionary()) {
                return State.DAMAGED;
            }
        }
        long stated = 0;
        int left = inflater.getRemaining();
        for (int i = 0; i < 4; i++) {
            int next = left > 0 ? in[read - left--] & 0xFF : packed.read();
            if (next < 0) {
                return State.UNPROVED;
            }
            stated = stated << 8 | next;
        }
        return stated == sum.getValue() ? State.PROVED : State.DAMAGED;
    }

    /** Parses all of a content, which ends behind an operator and outside of text. */
    private boolean isReadToItsEnd(PDContentStream content) throws IOException {
        Parser parser = new Parser(content);
        int foreign = 0;
        boolean inText = false;
        boolean complete = true;
        try {
            for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
                budget.step();
                complete = token instanceof Operator;
                if (token instanceof Operator operator) {
                    String name = operator.getName();
                    foreign += name.equals("BX") ? 1 : name.equals("EX") ? -1 : 0;
                    inText = name.equals("BT") || (inText && !name.equals("ET"));
                    if (foreign <= 0 && !OPERATORS.contains(name)) {
                        return false;
                    }
                }
            }
            return complete && !inText && parser.isAtEnd();
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (IOException e) {
            return false;
        } finally {
            parser.close();
        }
    }

    /** A parser that knows whether it gave up. */
    private static final class Parser extends PDFStreamParser {

        private boolean closed;
        private boolean atEnd;

        Parser(PDContentStream content) throws IOException {
            super(content);
        }

        boolean isAtEnd() {
            return atEnd;
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                atEnd = source.isEOF();
            }
            super.close();
        }
    }
}
