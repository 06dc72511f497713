package dev.goalsmith.engine.forecast;

/// The normal distribution with mean 0 and standard deviation 1.
final class Normal {

    private static final double[] CENTRE_OVER = {
        2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987,
        13731.69376550946, 1971.5909503065513, 133.14166789178438, 3.3871328727963665
    };
    private static final double[] CENTRE_UNDER = {
        5226.495278852854,
        28729.085735721943,
        39307.89580009271,
        21213.794301586597,
        5394.196021424751,
        687.1870074920579,
        42.31333070160091,
        1
    };
    private static final double[] TAIL_OVER = {
        0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
        3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835
    };
    private static final double[] TAIL_UNDER = {
        1.0507500716444169e-09,
        0.0005475938084995345,
        0.015198666563616457,
        0.14810397642748008,
        0.6897673349851,
        1.6763848301838038,
        2.053191626637759,
        1
    };

    private Normal() {}

    /// The value that is not exceeded with probability `p`, for `p` from 1e-10 to 1 - 1e-10; exact to 15 digits.
    ///
    /// Wichura, “Algorithm AS 241: The percentage points of the normal distribution”, Applied Statistics 37, 1988.
    static double quantile(double p) {
        double q = p - 0.5;
        if (Math.abs(q) <= 0.425) {
            double r = 0.180625 - q * q;
            return q * horner(CENTRE_OVER, r) / horner(CENTRE_UNDER, r);
        }
        double r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p)) - 1.6;
        return Math.copySign(horner(TAIL_OVER, r) / horner(TAIL_UNDER, r), q);
    }

    private static double horner(double[] coefficients, double at) {
        double value = 0;
        for (double coefficient : coefficients) {
            value = value * at + coefficient;
        }
        return value;
    }
}
