package dev.goalsmith.bench.plan;

import dev.goalsmith.engine.plan.Problem;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Prints how long `./goalsmith plan` takes from a cold start, and TaskJuggler for the same problem where it is
/// installed as `tj3`. Its arguments are files of format `plan/1`; to be run where `./goalsmith` is.
public final class ColdPlan {

    private static final int TIMES = 7;

    private ColdPlan() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("cold-plan");
        boolean isJugglerThere = isThere("tj3");
        for (String file : args) {
            System.out.printf("%s%n  goalsmith   ", file);
            print(TIMES, List.of("./goalsmith", "plan", file, "--json"));
            if (isJugglerThere) {
                Problem problem = Problems.read(Path.of(file));
                Path project = folder.resolve("problem.tjp");
                Files.writeString(project, JugglerProject.of(problem));
                System.out.print("  TaskJuggler ");
                print(1, List.of("tj3", "--silent", "-o", folder.toString(), project.toString()));
            }
        }
    }

    private static boolean isThere(String program) throws InterruptedException {
        try {
            return run(List.of(program, "--version")) == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private static void print(int times, List<String> command) throws IOException, InterruptedException {
        double[] seconds = new double[times];
        for (int time = 0; time < times; time++) {
            long before = System.nanoTime();
            int exit = run(command);
            seconds[time] = (System.nanoTime() - before) / 1e9;
            // A plan that does not fit ends with 1, an error with more.
            if (exit > 1) {
                System.out.printf("ended with %d%n", exit);
                return;
            }
        }
        Arrays.sort(seconds);
        System.out.printf("%.2f s at best, %.2f s half, of %d%n", seconds[0], seconds[times / 2], times);
    }

    private static int run(List<String> command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
