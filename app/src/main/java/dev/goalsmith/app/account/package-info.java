/// What a person does about themselves: signs up, changes their password, says where they live.
@NullMarked
package dev.goalsmith.app.account;

import org.jspecify.annotations.NullMarked;
