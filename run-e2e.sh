export PORTAL_URL=$(node -p "require('/tmp/portal-here.json').url") PORTAL_DATA_DIR=$(node -p "require('/tmp/portal-here.json').dir") CHROMIUM_PATH=/usr/bin/chromium
node_modules/.bin/playwright test "$@"
