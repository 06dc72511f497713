/// The whole way of one person, from a wish to a celebration.
@NullMarked
package dev.goalsmith.web.way;

import org.jspecify.annotations.NullMarked;
