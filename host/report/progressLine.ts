import ora from 'ora';

export interface ProgressLine {
  stage(text: string): void;
  done(text: string): void;
  /** Leaves nothing on the terminal. */
  stop(): void;
}

/** What is under way, on a terminal; a pipe or a file gets nothing. */
export function progressLine(): ProgressLine {
  const spinner = ora({ isSilent: !process.stderr.isTTY, discardStdin: false });
  return {
    stage: (text) => {
      spinner.start(text);
      // The work that follows is synchronous: the line is drawn before it begins.
      spinner.render();
    },
    done: (text) => {
      spinner.succeed(text);
    },
    stop: () => {
      spinner.stop();
    },
  };
}
