package dev.goalsmith.bench.plan;

import dev.goalsmith.engine.plan.Problem;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Prints how late the plans of the problems in a folder are, against what can be proved; the folder is its one
/// argument.
public final class PlanScore {

    private PlanScore() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("usage: PlanScore FOLDER");
            return;
        }
        print(Problems.in(Path.of(args[0])), System.out);
    }

    private static void print(List<Problem> problems, PrintStream out) {
        Map<String, List<Measured>> groups = new LinkedHashMap<>();
        for (Problem problem : problems) {
            Measured measured = Measured.of(problem);
            out.println(measured.line());
            groups.computeIfAbsent(Kind.of(problem) + " " + problem.tasks().size(), _ -> new ArrayList<>())
                    .add(measured);
        }
        groups.forEach((name, group) -> print(name, group, out));
    }

    private static void print(String name, List<Measured> group, PrintStream out) {
        List<Double> gaps = group.stream().map(Measured::gapPercent).sorted().toList();
        List<Long> times = group.stream().map(Measured::micros).sorted().toList();
        out.printf("%n%s tasks: %d problems%n", name, group.size());
        out.printf(
                "  valid                    %d%n",
                count(group, one -> one.mistakes().isEmpty()));
        out.printf("  the bound is reached     %d%n", count(group, Measured::isProvedByBound));
        out.printf("  gap to the bound         median %.2f %%, at most %.2f %%%n", middle(gaps), gaps.getLast());
        out.printf(
                "  time                     median %.3f ms, at most %.3f ms%n",
                middle(times) / 1e3, times.getLast() / 1e3);
        if (group.stream().anyMatch(one -> one.answer() != null)) {
            out.printf("  CP-SAT proves            %d%n", count(group, Measured::isProvedBySolver));
            out.printf("  CP-SAT finds better      %d%n", count(group, Measured::isBeaten));
        }
    }

    private static long count(List<Measured> group, Predicate<Measured> which) {
        return group.stream().filter(which).count();
    }

    private static <T> T middle(List<T> sorted) {
        return sorted.get(sorted.size() / 2);
    }
}
