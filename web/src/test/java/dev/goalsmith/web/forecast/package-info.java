/// What is foretold, as it is seen.
@NullMarked
package dev.goalsmith.web.forecast;

import org.jspecify.annotations.NullMarked;
