package nl.vraagbaak.lucene.commit;

import java.util.List;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexDeletionPolicy;

/** Keeps the last two commits: the one in use and the one to go back to. */
public final class KeepTwo extends IndexDeletionPolicy {
  @Override
  public void onInit(List<? extends IndexCommit> commits) {
    onCommit(commits);
  }

  @Override
  public void onCommit(List<? extends IndexCommit> commits) {
    for (int i = 0; i < commits.size() - 2; i++) {
      commits.get(i).delete();
    }
  }
}
