package dev.goalsmith.web.account;

import dev.goalsmith.app.account.ThrottleSignIn;
import dev.goalsmith.app.account.ThrottleSignIn.Tried;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// How often somebody may try at a door, counted for whom they try to be and for the network they come from.
@Component
class Attempts {

    private final ThrottleSignIn throttle;

    Attempts(ThrottleSignIn throttle) {
        this.throttle = throttle;
    }

    /// What can be tried, and how often in a row before one must wait. Many people may share one network, as in an
    /// office.
    enum Door {
        SIGN_IN(5, 50),
        PRESENT_PASSWORD(5, 50),
        RESET_LINK(3, 30),
        NEW_ADDRESS(3, 30);

        private final int free;
        private final int freeOfNetwork;

        Door(int free, int freeOfNetwork) {
            this.free = free;
            this.freeOfNetwork = freeOfNetwork;
        }
    }

    /// One try: `who` is an address of mail or the id of an account, without surrounding space as an address is read,
    /// `network` the address the request came from.
    record Attempt(Door door, String who, String network) {

        Attempt {
            who = who.strip();
        }

        private String person() {
            return door + " " + who;
        }

        private String place() {
            return door + " network " + network;
        }
    }

    /// What was counted of an attempt, for the person and for their network.
    record Begun(Tried person, Tried place) {

        /// How long to wait instead of going on, in which case nothing was counted; zero to go on.
        Duration left() {
            return place.goesOn() ? person.left() : place.left();
        }
    }

    /// Counts it, as if it failed.
    Begun begin(Attempt attempt) {
        Tried place = throttle.begin(attempt.place(), attempt.door.freeOfNetwork);
        if (!place.goesOn()) {
            return new Begun(place, place);
        }
        Tried person = throttle.begin(attempt.person(), attempt.door.free);
        if (!person.goesOn()) {
            throttle.takeBack(place);
        }
        return new Begun(person, place);
    }

    /// It went well: nothing speaks against the person any more, and this try not against their network.
    void succeeded(Begun begun) {
        throttle.forget(begun.person.subject());
        throttle.takeBack(begun.place);
    }

    /// It came to nothing for a reason on our side, or told nothing to whoever tried.
    void takeBack(Begun begun) {
        throttle.takeBack(begun.person);
        throttle.takeBack(begun.place);
    }
}
