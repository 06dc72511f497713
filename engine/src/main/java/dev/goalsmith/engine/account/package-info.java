/// The person: who signs in, in which zone they live and when their day parts begin. Start reading at [Account].
@NullMarked
package dev.goalsmith.engine.account;

import org.jspecify.annotations.NullMarked;
