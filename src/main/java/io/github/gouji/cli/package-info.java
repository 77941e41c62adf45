/** The command line, one class for each command. It may know every other room; nobody imports it. */
@NullMarked
package io.github.gouji.cli;

import org.jspecify.annotations.NullMarked;
