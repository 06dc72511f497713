/// Tests of signing up, in and out.
@NullMarked
package dev.goalsmith.web.account;

import org.jspecify.annotations.NullMarked;
