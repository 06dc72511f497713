package dev.goalsmith.web.account;

import dev.goalsmith.app.account.ThrottleSignIn;
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
        RESET_LINK(3, 30);

        private final int free;
        private final int freeOfNetwork;

        Door(int free, int freeOfNetwork) {
            this.free = free;
            this.freeOfNetwork = freeOfNetwork;
        }
    }

    /// One try: `who` is an address of mail or the id of an account, `network` the address the request came from.
    record Attempt(Door door, String who, String network) {

        private String person() {
            return door + " " + who;
        }

        private String place() {
            return door + " network " + network;
        }
    }

    /// Counts it, as if it failed.
    ///
    /// @return how long to wait instead, in which case it was not counted; zero to go on
    Duration begin(Attempt attempt) {
        Duration ofNetwork = throttle.begin(attempt.place(), attempt.door.freeOfNetwork);
        if (!ofNetwork.isZero()) {
            return ofNetwork;
        }
        Duration ofPerson = throttle.begin(attempt.person(), attempt.door.free);
        if (!ofPerson.isZero()) {
            throttle.takeBack(attempt.place());
        }
        return ofPerson;
    }

    /// It went well: nothing speaks against the person any more, and this try not against their network.
    void succeeded(Attempt attempt) {
        throttle.forget(attempt.person());
        throttle.takeBack(attempt.place());
    }

    /// It came to nothing, for a reason on our side.
    void takeBack(Attempt attempt) {
        throttle.takeBack(attempt.person());
        throttle.takeBack(attempt.place());
    }
}
