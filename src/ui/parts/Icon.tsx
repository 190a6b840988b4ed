import {
  ArrowDown,
  ArrowRight,
  ArrowUp,
  Check,
  ChevronDown,
  CircleAlert,
  Copy,
  Database,
  Download,
  FileText,
  FolderOpen,
  History,
  Info,
  Layers,
  ListChecks,
  Pencil,
  Plus,
  Presentation,
  Redo2,
  Search,
  ShieldCheck,
  SlidersHorizontal,
  Trash2,
  TriangleAlert,
  Undo2,
  X,
} from 'lucide-react';

const icons = {
  add: Plus,
  cases: Layers,
  check: Check,
  close: X,
  copy: Copy,
  data: Database,
  delete: Trash2,
  document: FileText,
  down: ArrowDown,
  download: Download,
  edit: Pencil,
  error: CircleAlert,
  forward: ArrowRight,
  history: History,
  info: Info,
  more: ChevronDown,
  open: FolderOpen,
  organisation: SlidersHorizontal,
  portfolio: ListChecks,
  redo: Redo2,
  safe: ShieldCheck,
  search: Search,
  show: Presentation,
  undo: Undo2,
  up: ArrowUp,
  warning: TriangleAlert,
};

export type IconName = keyof typeof icons;

interface Props {
  readonly name: IconName;
  readonly size?: number;
}

/** The door to the icon library. An icon never stands alone: the words beside it say what it is. */
export function Icon({ name, size = 18 }: Props) {
  const Drawing = icons[name];
  return <Drawing size={size} strokeWidth={1.75} aria-hidden focusable={false} />;
}
