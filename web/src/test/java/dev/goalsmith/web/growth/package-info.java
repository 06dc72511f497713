/// Tests of the pages of growth.
@NullMarked
package dev.goalsmith.web.growth;

import org.jspecify.annotations.NullMarked;
