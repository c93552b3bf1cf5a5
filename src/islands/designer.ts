import { autosave } from './designer/autosave.ts'
import { completion } from './designer/completion.ts'
import { dragging } from './designer/dragging.ts'
import { livePanels } from './designer/live-panels.ts'
import { liveSearch } from './designer/live-search.ts'
import { shortcuts } from './designer/shortcuts.ts'
import { showSelected } from './designer/show-selected.ts'

/** The designer without reloading: the same addresses and pages, of which only what differs is put in place. */
const designer = document.querySelector<HTMLElement>('[data-designer]')
if (designer) {
  const live = livePanels(designer)
  designer.dataset['live'] = ''
  autosave(designer, live)
  liveSearch(designer, live)
  dragging(designer, live)
  shortcuts(designer, live)
  completion(designer)
  showSelected(designer)
}
