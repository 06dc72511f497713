/// Tests of the first page.
@NullMarked
package dev.goalsmith.web.today;

import org.jspecify.annotations.NullMarked;
