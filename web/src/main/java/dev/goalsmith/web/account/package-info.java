/// Signing up, in and out, and what a person sets about themselves.
@NullMarked
package dev.goalsmith.web.account;

import org.jspecify.annotations.NullMarked;
