/// The statement growing on its note while five cards ask. Start reading at [StatementController].
@NullMarked
package dev.goalsmith.web.statement;

import org.jspecify.annotations.NullMarked;
