/// Tests through the real server: over HTTP with [Visitor], in a browser with [Desk].
@NullMarked
package dev.goalsmith.web;

import org.jspecify.annotations.NullMarked;
