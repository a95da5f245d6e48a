import { createTheme, type MantineColorsTuple } from '@mantine/core';

const lake: MantineColorsTuple = [
  '#eff6f9',
  '#dcebf1',
  '#b8d6e2',
  '#8dbdd0',
  '#64a4bd',
  '#3d86a3',
  '#246f8d',
  '#155b77',
  '#0d4a63',
  '#083a4e',
];

const stone: MantineColorsTuple = [
  '#f7f8f9',
  '#eff1f3',
  '#e2e6ea',
  '#ced4da',
  '#a9b2bb',
  '#7d8893',
  '#5c6772',
  '#46505a',
  '#2f3740',
  '#1b2128',
];

const FONT = "'Be Vietnam Pro', system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

/** One type scale, one spacing scale, one colour for what can be pressed. */
export const theme = createTheme({
  primaryColor: 'lake',
  primaryShade: 7,
  colors: { lake, gray: stone },
  fontFamily: FONT,
  black: '#1b2128',
  defaultRadius: 'sm',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.5' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  headings: {
    fontFamily: FONT,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.3' },
      h2: { fontSize: '1.0625rem', lineHeight: '1.4' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.4' },
    },
  },
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // A lock on scrolling would write a style element; global.css does it instead.
    Modal: { defaultProps: { lockScroll: false, centered: true, radius: 'md' } },
    // Its header element would count as a second banner of the page.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    DrawerHeader: { defaultProps: { role: 'presentation' } },
    Drawer: { defaultProps: { lockScroll: false } },
    Button: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    Textarea: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { size: 'sm', openOnFocus: false } },
    Tooltip: { defaultProps: { withArrow: true, openDelay: 300 } },
  },
});
