/// Tests of writing a statement.
@NullMarked
package dev.goalsmith.web.statement;

import org.jspecify.annotations.NullMarked;
