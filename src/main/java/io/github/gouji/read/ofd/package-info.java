/**
 * OFD (GB/T 33190) by the JDK alone: what is drawn on the pages, at its places. Knows {@code report}, {@code read},
 * {@code read.document} and {@code read.page}, and is not exported.
 */
@NullMarked
package io.github.gouji.read.ofd;

import org.jspecify.annotations.NullMarked;
