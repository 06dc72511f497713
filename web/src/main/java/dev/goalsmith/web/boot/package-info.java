/// Starts the server and joins its parts. Start reading at [Server].
@NullMarked
package dev.goalsmith.web.boot;

import org.jspecify.annotations.NullMarked;
