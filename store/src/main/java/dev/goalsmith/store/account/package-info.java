/// Rows of people, of what guards the door, and of mail that waits. Start reading at [Accounts].
@NullMarked
package dev.goalsmith.store.account;

import org.jspecify.annotations.NullMarked;
