/// Tests of the plan sheet.
@NullMarked
package dev.goalsmith.web.sheet;

import org.jspecify.annotations.NullMarked;
