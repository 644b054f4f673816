/** Whether what it was asked for is still what decides. */
type IsLatest = () => boolean;

/** The latest step decides what is shown: what an earlier one finds comes too late. */
export function latestStep(): { readonly step: () => IsLatest; readonly current: () => IsLatest } {
  let steps = 0;
  /** Of the step that was taken last. */
  const current = (): IsLatest => {
    const own = steps;
    return () => own === steps;
  };
  const step = (): IsLatest => {
    steps += 1;
    return current();
  };
  return { step, current };
}
