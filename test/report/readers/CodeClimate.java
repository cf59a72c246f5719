import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.parsers.CodeClimateParser;

/** Reads a report as Jenkins' warnings plugin does, and prints a line for each issue: rule, severity, file, line, message. */
class CodeClimate {
  public static void main(String[] arguments) throws Exception {
    String report = Files.readString(Path.of(arguments[0]));
    for (Violation issue : new CodeClimateParser().parseReportOutput(report, failing)) {
      System.out.println(
          String.join(
              "\t",
              issue.getRule(),
              issue.getSeverity().name(),
              issue.getFile(),
              issue.getStartLine().toString(),
              issue.getMessage()));
    }
  }

  private static final ViolationsLogger failing =
      new ViolationsLogger() {
        @Override
        public void log(Level level, String text) {
          throw new IllegalStateException(text);
        }

        @Override
        public void log(Level level, String text, Throwable cause) {
          throw new IllegalStateException(text, cause);
        }
      };
}
