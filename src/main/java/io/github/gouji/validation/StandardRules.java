// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.validation;

import io.github.gouji.rule.RuleBook;
import java.util.function.Supplier;

/** Supplies the rules of the official form. */
public final class StandardRules implements Supplier<RuleBook> {

    /** Creates a supplier; validation does. */
    public StandardRules() {}

    @Override
    public RuleBook get() {
        return RuleBook.standard();
    }
}
